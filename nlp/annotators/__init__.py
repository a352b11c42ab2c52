"""What is found in a report, one spaCy component a file: layout, issues, boilerplate, counts."""
