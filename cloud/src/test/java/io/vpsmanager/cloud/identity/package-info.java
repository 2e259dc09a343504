/** Who is calling: passwords, sessions, applications, consumer keys, signatures. */
@NullMarked
package io.vpsmanager.cloud.identity;

import org.jspecify.annotations.NullMarked;
