// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/choices.h"
#include "widgets/card.h"
#include "wording/attention.h"

#include <QDate>
#include <QMap>

namespace widgets {
class PrimaryButton;
class SettingsButton;
class Statement;
} // namespace widgets

namespace overview {

class FlowLayout;
class TokenActions;
enum class Act;

/// Where a token stands, and the one thing to do about it in the accent colour; beside it what else
/// is often wanted, if that is of use.
class VerdictCard final : public widgets::Card
{
    Q_OBJECT

public:
    /// @a actions must outlive the card.
    explicit VerdictCard(const TokenActions &actions, QWidget *parent = nullptr);

    void show(const wording::StandingToken &token, QDate today);
    [[nodiscard]] QWidget *firstButton() const;
    [[nodiscard]] bool offers(Act act) const { return m_offered.contains(act); }

Q_SIGNALS:
    void settingsRequested(settings::Part part);

private:
    void add(const TokenActions &actions, Act act, const QString &name = {},
             const QString &text = {});
    /// The first in the accent colour.
    void offer(const QList<Act> &acts);

    widgets::Statement *const m_state;
    FlowLayout *const m_row;
    widgets::SettingsButton *const m_settings; ///< where the last check failed for one
    QMap<Act, widgets::PrimaryButton *> m_buttons;
    QList<Act> m_offered;
};

} // namespace overview
