/** Background work: periodic jobs, and the job queue. */
@NullMarked
package io.vpsmanager.cloud.job;

import org.jspecify.annotations.NullMarked;
