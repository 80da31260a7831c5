// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"

#include <chrono>
#include <memory>
#include <optional>

namespace keychain {

class Gate;

/// Whether the person may be asked to unlock something.
enum class Prompts { Allowed, Never };

/// The keychain of the operating system, through QtKeychain: the Secret Service or KWallet,
/// the macOS keychain, the Windows credential store. Entries are text, under the service
/// "patwizard", so other programs find them:
///
///     secret-tool lookup server patwizard user KEY
///
/// QtKeychain has one queue for the whole process: a job that waits for the person holds up
/// every later one.
class SystemKeychain final : public SecretStore
{
public:
    /// With @a limit, a keychain service that once did not answer for so long is given up; the
    /// person at its prompt always has time, if there are @a prompts: otherwise Locked at once.
    SystemKeychain(std::optional<std::chrono::milliseconds> limit = std::nullopt,
                   Prompts prompts = Prompts::Allowed);
    ~SystemKeychain() override;

    [[nodiscard]] async::JobPtr<WriteEntryJob> write(const QString &key,
                                                     const token::Token &token) override;
    [[nodiscard]] async::JobPtr<ReadEntryJob> read(const QString &key) override;
    [[nodiscard]] async::JobPtr<RemoveEntryJob> remove(const QString &key) override;
    [[nodiscard]] async::JobPtr<SearchForeignJob>
    searchForeign(const ForeignVisitor &visitor) override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isTemporary() const override;

private:
    std::unique_ptr<Gate> m_gate;
};

} // namespace keychain
