package library;

class Cycle extends Cycle {} //! javac at class Cycle
