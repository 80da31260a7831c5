// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/answer.h"

#include <QJsonObject>

class QUrl;

namespace azuredevops {

// What tells the service's own answers from those of anything in between, which may say what it
// likes and quote the address that was asked (azure-devops-facts §4).

/// The object that the body is; nullopt if it is anything else.
[[nodiscard]] std::optional<QJsonObject> jsonIn(const Answer &answer);
/// True if it calls itself a page, or looks like one.
[[nodiscard]] bool isHtml(const Answer &answer);
/// True if there is nothing in its body but blanks.
[[nodiscard]] bool isEmpty(const Answer &answer);

/// The service's own words on an error, from its header and its JSON; never from a page.
[[nodiscard]] QString messageIn(const Answer &answer);
/// `TF400813`, `VS403463` …, the first that @a message names, whether it is known here or not.
[[nodiscard]] QString codeIn(const QString &message);

/// True if it bears the headers that the service puts on its answers, or an error in its JSON.
[[nodiscard]] bool isFromService(const Answer &answer);
/// True if it names the account that the token was accepted for.
[[nodiscard]] bool isAccepted(const Answer &answer);

/// True if it says who in between made it up (`Server`, `Via`), and nothing says that it is the
/// service's.
[[nodiscard]] bool isSignedByAnother(const Answer &answer);
/// The same, or if it has a body that the service does not send.
[[nodiscard]] bool isAnothers(const Answer &answer);
/// True if a 401 wants a sign-in that is not the service's: NTLM, Negotiate, Digest, or Basic for
/// another realm than the service's. An answer of the service may name such ways as well.
[[nodiscard]] bool isChallengeOfAnother(const Answer &answer);

/// True if @a url is the service's own page to which it sends a browser that is not signed in.
[[nodiscard]] bool isSignInOfService(const QUrl &url);
/// True if @a url is Microsoft's, to which the service sends a browser, and a gateway as well.
[[nodiscard]] bool isSignInOfMicrosoft(const QUrl &url);
/// True if it is the page that the service shows to a browser that is not signed in.
[[nodiscard]] bool isSignInPage(const Answer &answer);

} // namespace azuredevops
