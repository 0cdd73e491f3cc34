import Hummingbird
import ArgumentParser
import Configuration
print("hello")
