// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT
//
// Part of each program that is built with sanitizers, for the search for leaks alone.
//
// QThread::wait() returns before the thread's own data is gone, Qt's and OpenSSL's: a search for
// leaks in between finds it, and what OpenSSL has not taken back by its own end stays for ever. So
// the end of the application waits for that of the threads that Qt has for HTTP and for D-Bus.

#include <QCoreApplication>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>

namespace {

using namespace std::chrono_literals;

bool isThere(std::string_view thread)
{
    std::error_code error;
    for (const auto &task : std::filesystem::directory_iterator("/proc/self/task", error)) {
        std::string name;
        std::getline(std::ifstream(task.path() / "comm"), name);
        if (name.starts_with(thread))
            return true;
    }
    return false;
}

void waitForTheEndOf(std::string_view thread)
{
    for (auto waited = 0ms; waited < 2s && isThere(thread); waited += 1ms)
        std::this_thread::sleep_for(1ms);
}

struct Threads
{
    Threads()
    {
        qAddPostRoutine([] { waitForTheEndOf("QNetworkAccess"); });
    }

    /// Qt ends this one later, among what is static.
    ~Threads() { waitForTheEndOf("QDBusConnectio"); }
};

const Threads threads;

} // namespace
