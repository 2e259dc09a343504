/** What servers and their disks use, now and over the last day, week, month or year. */
@NullMarked
package io.vpsmanager.contract.monitoring;

import org.jspecify.annotations.NullMarked;
