// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace library {
class TokenLibrary;
}
namespace widgets {
class Statement;
}

namespace wizard {

/// Asks whether PAT Wizard is to remind by itself; once, when the first token of all is stored.
class ReminderOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderOffer(QWidget *parent = nullptr);

    /// Shows itself if @a library holds one token and nothing reminds yet.
    void offer(const library::TokenLibrary &library);

private:
    void accept(bool wanted);

    QCheckBox *const m_wanted;
    widgets::Statement *const m_trouble;
};

} // namespace wizard
