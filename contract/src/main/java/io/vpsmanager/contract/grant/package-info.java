/** What the access rules of a key allow, by the operations they match. */
@NullMarked
package io.vpsmanager.contract.grant;

import org.jspecify.annotations.NullMarked;
