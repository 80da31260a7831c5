// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/scrollingpage.h"

class QCheckBox;

namespace widgets {
class Disclosure;
}

namespace azuredevops {
enum class Access;
}

namespace wizard {

class ChoiceCard;
struct Session;

/// Custom defined or Full access, each as a card; the chosen one says what it brings with it: the
/// Diff limitation as a warning, or the risk.
class AccessPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// @a session must outlive the page.
    explicit AccessPage(Session &session, QWidget *parent = nullptr);

    void initializePage() override;

private:
    void fillCustom();
    void fillFull();
    void choose(azuredevops::Access access);

    Session &m_session;
    ChoiceCard *const m_custom;
    ChoiceCard *const m_full;
    widgets::Disclosure *m_narrow = nullptr; ///< what it can be needed for
    QCheckBox *const m_reviewers;
};

} // namespace wizard
