package jobs;

interface Secret {}
