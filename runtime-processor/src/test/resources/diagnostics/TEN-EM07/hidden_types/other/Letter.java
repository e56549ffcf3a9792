package other;

interface Letter {}
