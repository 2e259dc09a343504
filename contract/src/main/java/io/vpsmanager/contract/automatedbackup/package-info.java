/** The automated backups of a server, and the restore points that they leave. */
@NullMarked
package io.vpsmanager.contract.automatedbackup;

import org.jspecify.annotations.NullMarked;
