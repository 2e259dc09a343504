package io.vpsmanager.web.dashboard;

/** All notices of one noun. */
public interface NoticeSource {

    Notice[] list();
}
