// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/givencopy.h"
#include "library/place.h"
#include "lifecycle/readsecretjob.h"
#include "lifecycle/toolrun.h"

#include <optional>

namespace lifecycle {

/// Why a tool does not have the token.
struct GiveError
{
    enum class Kind {
        ToolMissing,
        ToolFailed, ///< it could not be run, or says that it did not do it
        ToolSilent, ///< it did not end
        NotKept, ///< it says that it did it, and has nothing, or another token
    };

    Kind kind;
    QString detail; ///< what the tool says; never the secret
};

/// What is known of a tool that has taken the token.
struct Given
{
    bool isProved = false; ///< it was asked, or what it has written was read, and it was the token
};

using GiveTrouble = std::variant<keychain::KeychainError, library::LibraryError, GiveError>;
using GiveResult = async::Result<Given, GiveTrouble>;

/// Gives the token in use to a tool that keeps a copy of it, through the tool's own command and its
/// standard input, and remembers that.
///
///     read ──▶ its command ──▶ does it have it? ──▶ remember ──▶ finished(given)
///       └───────────┴──────────────────┴──────────────┴────────▶ finished(trouble)
class GiveJob final : public async::Job
{
    Q_OBJECT

public:
    GiveJob(const Services &services, library::Place place, library::Recipient to,
            QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::GiveResult &result);

protected:
    void run() override;

private:
    void onRead(const ReadSecretResult &result);
    void onTaken(const ToolResult &result);
    void proveGit();
    void onFilled(const ToolResult &result);
    void proveAz();
    void remember();
    void fail(const ToolResult &result);
    void fail(GiveError::Kind kind, const QByteArray &said = {});
    [[nodiscard]] QByteArray gitDescription() const;

    const Services m_services;
    const library::Place m_place;
    const library::Recipient m_to;
    std::optional<token::Token> m_token;
    QDateTime m_stored; ///< when the token in use was
    Given m_given;
    async::JobPtr<ReadSecretJob> m_read;
    async::JobPtr<ToolRun> m_tool;
    async::JobPtr<keychain::SearchForeignJob> m_search;
    bool m_isOtherKept = false; ///< the keychain has another token for az
};

/// Forgets that a tool was given a token; the tool is not told. Whether it was known is the value.
[[nodiscard]] async::Result<bool, library::LibraryError>
forgetGiven(library::TokenLibrary &library, const library::Place &place, library::Recipient to);

} // namespace lifecycle
