// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/libsecret.h"

using namespace Qt::Literals::StringLiterals;

namespace keychain {

void endSession()
{
    if (const auto disconnect = libsecret<void()>("secret_service_disconnect"))
        disconnect();
}

bool isOfSession(QStringView error)
{
    return error.contains("Client public key size is invalid"_L1)
        || error.contains("Can't find session"_L1);
}

bool isGarbled(QStringView secret)
{
    return secret.contains(QChar::ReplacementCharacter);
}

} // namespace keychain
