// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/secretfield.h"

#include <QAccessibleWidget>
#include <QSignalBlocker>

namespace widgets {
namespace {

constexpr int longestText = 100'000;
constexpr int enoughToOverwrite = 2'000; // times what a token is made of

/// Without a text interface the bridge to the bus has nothing to announce changes with.
class AccessibleSecretField final : public QAccessibleWidget
{
public:
    explicit AccessibleSecretField(QWidget *field)
        : QAccessibleWidget(field, QAccessible::EditableText)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *accessible(const QString &, QObject *object)
{
    auto *const field = qobject_cast<SecretField *>(object);
    return field ? new AccessibleSecretField(field) : nullptr;
}

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(accessible), true);
    setEchoMode(Password);
    setMaxLength(longestText); // what is too long is said, not silently cut
}

void SecretField::wipe()
{
    {
        // Each character that was typed or taken away is remembered on its own, and only
        // overwritten by later ones: setText() forgets how many they are, unlike clear(), but keeps
        // the memory.
        const QSignalBlocker silence(this);
        setText({});
        insert(QString(enoughToOverwrite, u'*'));
    }
    setText({});
}

} // namespace widgets
