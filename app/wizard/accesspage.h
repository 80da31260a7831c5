// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/scrollingpage.h"

#include <QList>
#include <QString>

class QRadioButton;

namespace azuredevops { enum class Access; }
namespace widgets { class Statement; }

namespace wizard {

struct Session;

/// Custom defined or Full access, side by side, with the Diff limitation as a warning.
class AccessPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    explicit AccessPage(Session &session, QWidget *parent = nullptr);

    void initializePage() override;

private:
    QWidget *card(QRadioButton *choice, const QString &words, azuredevops::Access access);
    void choose(azuredevops::Access access);
    void showLimitation();

    Session &m_session;
    QRadioButton *const m_custom;
    QRadioButton *const m_full;
    widgets::Statement *const m_limitation;
};

} // namespace wizard
