// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/scrollarea.h"
#include "wording/attention.h"

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace widgets { class ExpiryField; class Label; class Statement; }

namespace overview {

/// Everything that is known of the selected token, what to do about it, and the buttons for that.
class DetailsPanel final : public widgets::ScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// Adds a button below what is said of a token.
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &text);

    void show(const wording::StandingToken &token, QDate today);
    /// Instead, while @a count tokens are selected, which is not one.
    void showCount(qsizetype count);

Q_SIGNALS:
    void expirySaved(std::optional<QDate> expires);

private:
    void showNotices(const wording::StandingToken &token, QDate today);

    QVBoxLayout *const m_notices;
    QVBoxLayout *const m_buttons;
    QLabel *const m_title;
    widgets::Statement *const m_state;
    QList<widgets::Statement *> m_lines; ///< notices, then capabilities
    widgets::Label *const m_facts;
    widgets::ExpiryField *const m_expiry;
};

} // namespace overview
