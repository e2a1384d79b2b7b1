import ReviewEngine
import Testing
