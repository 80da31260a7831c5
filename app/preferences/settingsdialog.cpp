// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "preferences/settingsdialog.h"

#include "preferences/authorityfield.h"
#include "preferences/byitselffield.h"
#include "preferences/gitfield.h"
#include "preferences/proxyfield.h"
#include "preferences/reminderfield.h"
#include "settings/settings.h"
#include "widgets/focusring.h"
#include "widgets/label.h"
#include "widgets/scrollarea.h"
#include "widgets/statement.h"
#include "wording/settingswords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace preferences {
namespace {

using settings::Choices;
using settings::Part;
using wording::Mark;

constexpr int widestColumn = 640;

QString nameOf(const QString &language)
{
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() || locale.language() == QLocale::C
        ? language
        : name.at(0).toUpper() + name.mid(1) + " ("_L1 + language + u')';
}

QDialogButtonBox *buttonsOf(SettingsDialog &dialog)
{
    auto *const buttons
        = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"save"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace

SettingsDialog::SettingsDialog(settings::Settings &settings, const QStringList &languages,
                               const QList<azuredevops::Organization> &organizations,
                               QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_area(new widgets::ScrollArea(this))
    , m_authority(new AuthorityField(this))
    , m_proxy(new ProxyField(this))
    , m_language(new QComboBox(this))
    , m_lifespan(new QSpinBox(this))
    , m_reminders(new ReminderField(settings.choices().reminderDays, this))
    , m_git(new GitField(organizations, this))
    , m_byItself(new ByItselfField(this))
    , m_trouble(new widgets::Statement(u"settingsTrouble"_s, this))
{
    setWindowTitle(tr("Settings"));
    setObjectName(u"settingsDialog"_s);
    new widgets::FocusRing(this);
    setProperty("helpTopic", u"settings"_s);
    const Choices &chosen = settings.choices();
    m_authority->setFile(chosen.authorityFile);
    m_proxy->setChoice(chosen.proxy);
    fillLanguages(languages);
    m_lifespan->setRange(1, settings::longestLifespan);
    m_lifespan->setValue(chosen.lifespan);
    m_trouble->setFramed(true);

    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // Tab goes from control to control, and scrolls to each
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(column());
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(buttonsOf(*this));
    if (const auto &trouble = settings.trouble()) {
        const auto words = wording::explain(*trouble);
        m_trouble->say(Mark::Warning, words.happened,
                       trouble->kind == settings::ReadError::Kind::Damaged
                           ? tr("Nothing is sent to Azure DevOps until you choose again and press "
                                "OK. The damaged file is kept beside the new one.")
                           : words.advice());
    }

    const int em = fontMetrics().height();
    const QSize frame(em, 3 * em); // of the window manager
    resize(QSize(34 * em, 44 * em).boundedTo(screen()->availableSize() - frame));
}

QWidget *SettingsDialog::column()
{
    auto *const column = new QWidget(this);
    column->setMaximumWidth(widestColumn);
    auto *const layout = new QVBoxLayout(column);
    layout->addWidget(m_authority);
    layout->addWidget(m_proxy);
    layout->addLayout(rows());
    layout->addWidget(m_reminders);
    layout->addWidget(m_git);
    layout->addWidget(m_byItself);
    layout->addStretch();
    return column;
}

QLayout *SettingsDialog::rows()
{
    m_language->setObjectName(u"language"_s);
    m_lifespan->setObjectName(u"lifespan"_s);
    auto *const later = new widgets::Label(
        tr("A new language takes effect when PAT Wizard is next started."), this);
    later->setMuted();
    m_language->setAccessibleDescription(later->text());
    auto *const language = new QVBoxLayout;
    language->setSpacing(2);
    language->addWidget(m_language);
    language->addWidget(later);
    auto *const rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *const label = new QLabel(tr("&Language:"), this);
    label->setBuddy(m_language);
    rows->addRow(label, language);
    rows->addRow(tr("Days until new tokens &expire:"), m_lifespan);
    return rows;
}

void SettingsDialog::fillLanguages(const QStringList &installed)
{
    const QString &chosen = m_settings.choices().language;
    m_language->addItem(tr("As the system says"), QString());
    for (const QString &each : installed)
        m_language->addItem(nameOf(each), each);
    if (!chosen.isEmpty() && !installed.contains(chosen))
        m_language->addItem(tr("%1, not installed").arg(nameOf(chosen)), chosen);
    m_language->setCurrentIndex(m_language->findData(chosen));
}

QWidget *SettingsDialog::controlOf(Part part) const
{
    switch (part) {
    case Part::Certificate: return m_authority->findChild<QPushButton *>(u"chooseAuthority"_s);
    case Part::Proxy: {
        for (QRadioButton *each : m_proxy->findChildren<QRadioButton *>()) {
            if (each->isChecked())
                return each;
        }
        return m_proxy;
    }
    case Part::Language: return m_language;
    case Part::Lifespan: return m_lifespan;
    case Part::Reminders: return m_reminders->findChild<QWidget *>();
    }
    Q_UNREACHABLE();
}

void SettingsDialog::goTo(Part part)
{
    QWidget *const control = controlOf(part);
    control->setFocus();
    m_area->ensureWidgetVisible(control);
}

Choices SettingsDialog::choices() const
{
    return {.authorityFile = m_authority->file(),
            .proxy = m_proxy->choice(),
            .language = m_language->currentData().toString(),
            .lifespan = m_lifespan->value(),
            .reminderDays = m_reminders->days()};
}

void SettingsDialog::accept()
{
    if (!m_authority->isUsable()) {
        m_trouble->say(Mark::Refused, tr("The certificate file cannot be used."),
                       tr("Nothing was saved. Choose another file, or remove it."));
        return goTo(Part::Certificate);
    }
    if (const auto error = m_settings.save(choices())) {
        const auto words = wording::explain(*error);
        m_trouble->say(Mark::Refused, words.happened, words.advice());
        if (error->part)
            goTo(*error->part);
        return;
    }
    if (const auto trouble = m_byItself->apply()) {
        m_trouble->say(Mark::Refused, tr("The reminders could not be switched."),
                       tr("The system says: “%1” Everything else was saved.").arg(*trouble));
        return;
    }
    QDialog::accept();
}

} // namespace preferences
