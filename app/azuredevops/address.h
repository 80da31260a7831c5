// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace azuredevops {

/// The pieces of `scheme://user:password@host:port/path?query`, views into the text they were
/// cut from. `git@host:v3/path` is read the same way: its "port" is `v3`.
struct Address
{
    QStringView scheme; ///< empty if there is none
    QStringView user;
    bool hasPassword = false; ///< a colon behind the user name; the password itself is not kept
    QStringView host;
    bool hasPort = false;
    QStringView port;
    QStringView rest; ///< path, query and fragment, with the character they begin with

    /// Part @a index of the path, counted from 0; empty if there is none.
    [[nodiscard]] QStringView pathPart(qsizetype index) const;

    /// True if the "port" is what the paths of git through ssh begin with.
    [[nodiscard]] bool isScp() const;
};

/// Takes @a text, which must outlive the address, apart; any text is one.
[[nodiscard]] Address addressFrom(QStringView text);

/// Whose a host is.
enum class HostOwner {
    Service,
    LookAlike, ///< resembles a name of the service, but is none
    GitHub,
    Other,
};

/// Judged by the name of @a host alone; nobody is asked.
[[nodiscard]] HostOwner ownerOf(QStringView host);

/// True if a reader could take @a text for a name of the service: dots, case, percent signs,
/// punycode and letters of other scripts make no difference.
[[nodiscard]] bool resemblesService(QStringView text);

/// True for the hosts that git reaches through ssh; their paths begin with `v3`.
[[nodiscard]] bool isSshHost(QStringView host);

/// The name of the organization in an address of the service; empty if it holds none.
[[nodiscard]] QStringView organizationIn(const Address &address);

} // namespace azuredevops
