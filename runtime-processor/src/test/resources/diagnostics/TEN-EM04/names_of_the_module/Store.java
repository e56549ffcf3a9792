package library;

interface Store {}
