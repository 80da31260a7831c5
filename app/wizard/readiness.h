// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/mark.h"

#include <QWidget>

#include <map>

class QPushButton;

namespace widgets {
class WrappingRow;
class Disclosure;
class Statement;
} // namespace widgets

namespace wizard {

/// Whether network and keychain are ready for a token: one line if so, with details to be unfolded;
/// what stands in the way, and what can be done about it, if not.
class Readiness final : public QWidget
{
    Q_OBJECT

public:
    explicit Readiness(QWidget *parent = nullptr);

    enum class Part { Service, Keychain };
    /// A warning is trouble.
    void say(Part part, wording::Mark mark, const QString &headline, const QString &advice = {});

    /// What can be done about trouble.
    enum class Remedy { ChooseCertificate, ProxySettings, UseNewName, TryAgain, ContinueAnyway };
    void offer(const std::map<Remedy, QString> &remedies); ///< and how they are called
    void setTryAgainEnabled(bool enabled);

Q_SIGNALS:
    void chosen(wizard::Readiness::Remedy remedy);

private:
    void makeButton(Remedy remedy, const QString &name);
    /// What is in the way stands on top, all else below Details.
    void showWhatMatters();
    void sayInOneLine();

    widgets::Statement *const m_line;
    std::map<Part, widgets::Statement *> m_parts;
    QWidget *const m_trouble; ///< holds the parts that are trouble, ...
    QWidget *const m_details; ///< ... and this the others
    widgets::Disclosure *const m_unfold;
    widgets::WrappingRow *const m_row;
    std::map<Remedy, QPushButton *> m_buttons;
};

} // namespace wizard
