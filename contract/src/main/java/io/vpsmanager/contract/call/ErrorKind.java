package io.vpsmanager.contract.call;

/** Who can mend an error. */
public enum ErrorKind {
    /** The caller asked for something that cannot be. */
    CALLER,
    /** The call was right but came at the wrong moment. */
    CONFLICT,
    /** Something this program depends on did not do its part. */
    OUTSIDE,
    /** A defect of this program. */
    OURS
}
