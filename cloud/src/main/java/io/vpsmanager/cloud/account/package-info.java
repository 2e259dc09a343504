/** Customer accounts. */
@NullMarked
package io.vpsmanager.cloud.account;

import org.jspecify.annotations.NullMarked;
