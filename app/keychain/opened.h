// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "keychain/secretstore.h"

#include <QString>

namespace keychain {

/// A keychain that answers and is open.
struct Opened
{
    QString name; ///< what people call it; empty if that cannot be told
    bool wasLocked = false; ///< until just now
};

using OpenResult = async::Result<Opened, KeychainError>;

} // namespace keychain
