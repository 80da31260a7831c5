// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/card.h"
#include "wording/attention.h"

#include <QDate>

#include <optional>

namespace widgets { class PrimaryButton; class Statement; }

namespace overview {

class FlowLayout;
class TokenActions;
enum class Act;

/// Where a token stands, and the one thing to do about it in the accent colour.
class VerdictCard final : public widgets::Card
{
    Q_OBJECT

public:
    /// @a actions must outlive the card.
    explicit VerdictCard(const TokenActions &actions, QWidget *parent = nullptr);

    void show(const wording::StandingToken &token, QDate today);
    [[nodiscard]] QWidget *firstButton() const;

private:
    void offer(std::optional<Act> act);

    widgets::Statement *const m_state;
    FlowLayout *const m_buttons;
    widgets::PrimaryButton *const m_rotate;
    widgets::PrimaryButton *const m_copy;
};

} // namespace overview
