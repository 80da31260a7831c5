// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/attention.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace widgets {
class ExpiryField;
class Label;
class Statement;
} // namespace widgets

namespace overview {

class TokenActions;

/// What is recorded of a token, a line a fact: what is a name can be copied, the expiry corrected.
/// Times are the person's own; tips tell them in UTC.
class FactSheet final : public QWidget
{
    Q_OBJECT

public:
    /// @a actions must outlive the sheet.
    explicit FactSheet(const TokenActions &actions, QWidget *parent = nullptr);

    void show(const wording::StandingToken &token, QDate today);
    /// Turns the date of expiry into a field.
    void editExpiry();

Q_SIGNALS:
    void expirySaved(std::optional<QDate> expires);
    /// @a text is to go to the clipboard.
    void copyWanted(const QString &text);

protected:
private:
    struct Fact
    {
        widgets::Label *head = nullptr;
        QWidget *row = nullptr;
        widgets::Label *value = nullptr;
        QToolButton *copy = nullptr; ///< null if nobody needs that
    };

    /// A row of what is called @a label.
    widgets::Label *addRow(const QString &label, QWidget *field);
    void add(const QString &name, const QString &label, bool isToCopy = false);
    void addCapabilities();
    void addExpiry(const TokenActions &actions);
    void say(const QString &name, const QString &value, const QString &tip = {});
    void sayTime(const QString &name, const std::optional<QDateTime> &utc, const QString &none,
                 const QString &outcome = {});
    void showCapabilities(const wording::StandingToken &token);
    void showHistory(const library::StoredToken &facts);
    void endEditing();
    void showEditing(bool isEditing);
    static void setShown(const Fact &fact, bool shown);

    QGridLayout *const m_layout;
    QHash<QString, Fact> m_facts; ///< by name
    QList<widgets::Statement *> m_capabilities;
    QPushButton *m_change;
    widgets::ExpiryField *const m_expiry;
};

} // namespace overview
