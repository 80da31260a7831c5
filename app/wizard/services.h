// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace azuredevops { class Service; }
namespace keychain { class SecretStore; }
namespace lifecycle { class TokenLibrary; }

namespace wizard {

/// What pages start their jobs with. Borrowed from main(); outlives every window.
struct Services
{
    azuredevops::Service &service;
    keychain::SecretStore &store;
    lifecycle::TokenLibrary &library;
    std::chrono::milliseconds deadline; ///< of a whole check, `--timeout`
};

} // namespace wizard
