package io.vpsmanager.contract.call;

/** Who can fix an error. */
public enum ErrorKind {
    /** The caller asked for something impossible. */
    CALLER,
    /** The call was right but came at the wrong moment. */
    CONFLICT,
    /** Something this program depends on failed. */
    OUTSIDE,
    /** A defect of this program. */
    OURS
}
