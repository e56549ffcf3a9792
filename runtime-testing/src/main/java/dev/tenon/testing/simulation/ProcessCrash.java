package dev.tenon.testing.simulation;

/**
 * Ends every thread of a process that has crashed. An error of the virtual machine, because nothing recovers from one: it is no failure
 * of an effect, and no handler is told.
 */
final class ProcessCrash extends VirtualMachineError {

    private static final long serialVersionUID = 1;

    ProcessCrash(String process) {
        super(process + " has crashed");
    }

    /** It says where the process was stopped, which is nobody's fault. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
