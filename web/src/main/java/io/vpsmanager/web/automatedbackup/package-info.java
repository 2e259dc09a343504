/** The page of a server's automated backups, and the question before one is restored. */
@NullMarked
package io.vpsmanager.web.automatedbackup;

import org.jspecify.annotations.NullMarked;
