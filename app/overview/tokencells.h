// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/attention.h"

#include <QCoreApplication>
#include <QDate>

namespace overview {

/// What the cells of a token's row say, and how they are marked. The columns are TokenTable's.
class TokenCells
{
    Q_DECLARE_TR_FUNCTIONS(overview::TokenCells)

public:
    /// @a token as it stands on @a today (UTC), and whether it is being checked; it must outlive them.
    TokenCells(const wording::StandingToken &token, bool isChecking, QDate today)
        : m_token(token)
        , m_isChecking(isChecking)
        , m_today(today)
    {
    }

    [[nodiscard]] QString text(int column) const;
    /// The same in whole sentences, for tips and screen readers.
    [[nodiscard]] QString longText(int column) const;
    /// The mark; empty if there is none.
    [[nodiscard]] QString iconName(int column) const;

    /// The head of a column.
    [[nodiscard]] static QString head(int column);
    /// All that the column State can say.
    [[nodiscard]] static QStringList stateTexts();

private:
    const wording::StandingToken &m_token;
    const bool m_isChecking;
    const QDate m_today;
};

} // namespace overview
