print("lunban")
