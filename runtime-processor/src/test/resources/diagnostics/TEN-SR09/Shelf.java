package library;

record Shelf(int number) {}
