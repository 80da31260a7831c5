// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace azuredevops { class Service; }
namespace keychain { class SecretStore; }

namespace lifecycle {

class TokenLibrary;

/// What jobs are given. Borrowed from main(); outlives every window.
struct Services
{
    azuredevops::Service &service;
    keychain::SecretStore &store;
    const TokenLibrary &library;
    std::chrono::milliseconds deadline; ///< of a whole check, `--timeout`
};

} // namespace lifecycle
