// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/secretfield.h"

#include <QAccessibleWidget>
#include <QSignalBlocker>
#include <QStyleOptionFrame>

#include <algorithm>

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
    : Target(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(accessible), true);
    setEchoMode(Password);
    setMaxLength(longestText); // what is too long is said, not silently cut
}

/// So that no dot is cut: the room for them is a whole number of theirs.
void SecretField::resizeEvent(QResizeEvent *event)
{
    const QChar dot(
        ushort(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this)));
    const int wide = std::max(1, fontMetrics().horizontalAdvance(dot));
    QStyleOptionFrame option;
    initStyleOption(&option);
    constexpr int ownMargins = 2 * 2; // QLineEdit's
    const int room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width()
        - ownMargins - 1; // of the cursor
    const QMargins beside(std::max(0, room) % wide, 0, 0, 0);
    if (beside != textMargins())
        setTextMargins(beside);
    Target::resizeEvent(event);
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
