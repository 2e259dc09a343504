/** The usage of servers and their disks, now and over the last day, week, month or year. */
@NullMarked
package io.vpsmanager.contract.monitoring;

import org.jspecify.annotations.NullMarked;
