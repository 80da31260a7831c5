// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/choices.h"

#include <chrono>

namespace azuredevops {
class Service;
}
namespace keychain {
class SecretStore;
}
namespace library {
class TokenLibrary;
}

namespace lifecycle {

/// What jobs work with, and what is handed down to whoever starts them. Borrowed from main();
/// outlives them all.
struct Services
{
    azuredevops::Service &service;
    keychain::SecretStore &store;
    library::TokenLibrary &library;
    std::chrono::milliseconds deadline; ///< of a whole check, `--timeout`
    const settings::Choices &choices = settings::usualChoices; ///< may change meanwhile
};

} // namespace lifecycle
