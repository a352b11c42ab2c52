"""The compact Chinese encoder that the annotators share: characters in, vectors out, on onnxruntime."""
