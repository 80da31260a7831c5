// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace practice {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The first value of @a name, whatever its case; null if there is none.
[[nodiscard]] QByteArray headerValue(const Headers &headers, QByteArrayView name);

/// What stands before the body of a request, as it was sent.
struct RequestHead
{
    QByteArray method;
    QByteArray target;
    Headers headers;
};

/// Takes the next complete head off the front of @a buffer; nullopt until it is there.
[[nodiscard]] std::optional<RequestHead> takeHead(QByteArray &buffer);

/// A request that git's http-backend answers (git-http-backend(1)).
struct Backend
{
    QByteArray root; ///< the folder of all repositories
    QByteArray path; ///< within it
    QByteArray query;
};

/// What to answer, and how to deliver it. Faults alter the latter as freely as the former.
struct Answer
{
    enum class Amount { Nothing, OpenHead, Head, HalfTheBody, Everything };
    enum class Then { NextRequest, Close, Stall, Repeat };

    int status = 200;
    Headers headers{};
    QByteArray body{};
    QByteArray before{}; ///< what comes before the status line
    QByteArray refrain{}; ///< sent as long as it is taken, if that is what comes then

    std::chrono::milliseconds delay{0};
    bool held = false; ///< kept back until released
    bool announcesLength = true;
    Amount amount = Amount::Everything;
    std::chrono::milliseconds drip{0}; ///< pause after every byte
    Then then = Then::NextRequest;
    std::optional<Backend>
        backend{}; ///< tells the rest, unless a fault has made something else of it
};

/// The status line and headers of @a answer, blank line included (unless they stay open).
[[nodiscard]] QByteArray renderedHead(const Answer &answer);

/// The bytes of @a answer that are to be sent at all.
[[nodiscard]] QByteArray rendered(const Answer &answer);

} // namespace practice
