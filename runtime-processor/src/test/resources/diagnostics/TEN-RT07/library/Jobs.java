package library;

interface Jobs {}
