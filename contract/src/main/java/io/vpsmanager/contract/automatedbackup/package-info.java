/** The automated backups of a server, and the restore points they create. */
@NullMarked
package io.vpsmanager.contract.automatedbackup;

import org.jspecify.annotations.NullMarked;
