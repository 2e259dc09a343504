package io.vpsmanager.web.sshkey;

import java.util.List;

/** The public keys of an account, and the form for another one. */
record SshKeysView(List<KeyLine> keys, SshKeyForm form) {}
