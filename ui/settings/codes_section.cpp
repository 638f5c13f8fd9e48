// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/codes_section.h"

#include "core/base/time/dates.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/layout/wrapping_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr int codeRowsShown = 12;
const QString legalBases = QStringLiteral("legal_basis");

QString listName(const QString& list) {
    static const QHash<QString, const char*> names = {
        {QStringLiteral("no_show_reason"), QT_TRANSLATE_NOOP("brobygger::CodesSection", "Reasons for not turning up")},
        {QStringLiteral("remedy"), QT_TRANSLATE_NOOP("brobygger::CodesSection", "What is tried next time")},
        {QStringLiteral("transport"), QT_TRANSLATE_NOOP("brobygger::CodesSection", "Transport to appointments")},
        {QStringLiteral("contact_kind"), QT_TRANSLATE_NOOP("brobygger::CodesSection", "Kinds of contact")},
        {QStringLiteral("channel"), QT_TRANSLATE_NOOP("brobygger::CodesSection", "Ways of sending")},
        {QStringLiteral("closing_reason"), QT_TRANSLATE_NOOP("brobygger::CodesSection", "Reasons for closing a course")},
        {QStringLiteral("referral_source"), QT_TRANSLATE_NOOP("brobygger::CodesSection", "Who refers to us")},
        {QStringLiteral("decline_reason"),
         QT_TRANSLATE_NOOP("brobygger::CodesSection", "Why a referral ended without a start")},
        {legalBases, QT_TRANSLATE_NOOP("brobygger::CodesSection", "Legal bases")}};
    return CodesSection::tr(names.value(list));
}

QString extraOf(const QCheckBox* isSharingOnly) { return isSharingOnly->isChecked() ? sharingOnly : QString(); }

QList<Column<Code>> codeColumns(const QString& language, QDate today) {
    const auto state = [today](const Code& code) {
        return code.isValidOn(today) ? CodesSection::tr("in use")
                                     : CodesSection::tr("not offered after %1").arg(formatDate(code.validTo));
    };
    return {
        {.id = QStringLiteral("name"),
         .title = CodesSection::tr("Name"),
         .text = [language](const Code& code) { return code.name(language); }},
        {.id = QStringLiteral("state"),
         .title = CodesSection::tr("State"),
         .text = state,
         .cell =
             [state, today](const Code& code) {
                 return Cell{.text = state(code), .role = code.isValidOn(today) ? TextRole::Body : TextRole::Muted};
             },
         .width = 240},
    };
}
} // namespace

CodesSection::CodesSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_list(form()->combo(QStringLiteral("codeList"), QString()))
    , m_rows(new RecordsOf<Code>({}, this))
    , m_table(new RecordTable(QStringLiteral("codesTable"), QString())) {
    m_table->setRecords(m_rows);
    m_table->setFittedToRows(codeRowsShown);
    card()->content()->addWidget(m_table);
    addCommands();
    connect(m_list, &QComboBox::currentIndexChanged, this, &CodesSection::read);
    connect(m_table, &RecordTable::currentRowChanged, this, &CodesSection::offerCommands);
    connect(m_table, &RecordTable::rowActivated, this, &CodesSection::openRename);
    connect(&workspace().feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Code)) {
            // The service reads its lists after the write that told of the change.
            QMetaObject::invokeMethod(this, &CodesSection::read, Qt::QueuedConnection);
        }
    });
    retranslate();
}

void CodesSection::addCommands() {
    ActionCollection& actions = context().actions;
    QAction* add = actions.add({QStringLiteral("codes.new"),
                                [] { return tr("New entry…"); },
                                [] { return tr("Adds an entry of your own to this list"); },
                                {},
                                IconName::Add,
                                [this] { openNew(); }});
    m_rename = actions.add({QStringLiteral("codes.rename"),
                            [] { return tr("Rename…"); },
                            [] { return tr("Other words for the same; figures stay as they are"); },
                            {},
                            IconName::Edit,
                            [this] { openRename(); }});
    m_retire = actions.add({QStringLiteral("codes.retire"),
                            [] { return tr("Stop offering"); },
                            [] { return tr("It can be chosen no more; what has it keeps it"); },
                            {},
                            std::nullopt,
                            [this] { retire(); }});
    m_takeUp = actions.add(
        {QStringLiteral("codes.take_up"), [] { return tr("Offer again"); }, {}, {}, std::nullopt, [this] { takeUpAgain(); }});
    m_table->setCommands({m_rename, m_retire, m_takeUp});
    auto* row = new WrappingRow;
    row->addStretch();
    row->addWidget(buttonFor(m_rename, QStringLiteral("renameCodeButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_retire, QStringLiteral("retireCodeButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_takeUp, QStringLiteral("takeUpCodeButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(add, QStringLiteral("newCodeButton"), ButtonRole::Ordinary));
    card()->content()->addLayout(row);
}

QString CodesSection::list() const { return m_list->currentData().toString(); }

std::optional<Code> CodesSection::current() const { return m_rows->at(m_table->currentRow()); }

void CodesSection::read() {
    m_rows->setColumns(codeColumns(workspace().settings.value(language), workspace().clock.today()));
    m_rows->setSource(rowsOf<Code>(workspace().codes.list(list()), [](const Code& code) { return code.id; }));
    offerCommands();
}

void CodesSection::offerCommands() {
    const auto code = current();
    const bool isOffered = code && code->isValidOn(workspace().clock.today());
    m_rename->setEnabled(code.has_value());
    m_retire->setEnabled(isOffered);
    m_takeUp->setEnabled(code && !isOffered);
}

void CodesSection::openNew() {
    auto* dialog = new FormDialog(tr("New entry in “%1”").arg(m_list->currentText()), tr("Save"), this, 1);
    dialog->setObjectName(QStringLiteral("codeDialog"));
    QLineEdit* name = dialog->form()->line(QStringLiteral("name"), tr("Name"), FieldNeed::Required);
    const QCheckBox* isSharingOnly = addSharingOnly(dialog, true);
    const QComboBox* like = isSharingOnly ? nullptr : addModels(dialog->form());
    dialog->onSave([this, name, isSharingOnly, like, in = list()]() -> Result<void> {
        const QString extra = isSharingOnly ? extraOf(isSharingOnly) : like ? like->currentData().toString() : QString();
        const auto added = workspace().codeLists.add(in, name->text(), extra, workspace().clock.today());
        if (!added) {
            return added.error();
        }
        offerUndo(this, tr("“%1” can be chosen from now on.").arg(name->text().simplified()), added);
        return {};
    });
    dialog->open();
}

QComboBox* CodesSection::addModels(Form* form) const {
    QList<Choice> models = {{tr("Nothing follows from it"), QString()}};
    for (const Code& code : workspace().codes.list(list())) {
        if (!code.extra.isEmpty()) {
            models.append({code.name(workspace().settings.value(language)), code.extra});
        }
    }
    return models.size() > 1 ? form->combo(QStringLiteral("like"), tr("What follows from it is as for"), models) : nullptr;
}

QCheckBox* CodesSection::addSharingOnly(FormDialog* dialog, bool isOwn) const {
    if (list() != legalBases || !isOwn) {
        return nullptr;
    }
    QCheckBox* check = dialog->form()->check(QStringLiteral("sharingOnly"), tr("Only for a single sharing"));
    dialog->form()->setHelp(QStringLiteral("sharingOnly"), tr("No course can start on it alone."));
    return check;
}

void CodesSection::openRename() {
    const auto code = current();
    if (!code) {
        return;
    }
    auto* dialog = new FormDialog(tr("Rename “%1”").arg(code->nameDa), tr("Save"), this, 1);
    dialog->setObjectName(QStringLiteral("codeDialog"));
    QLineEdit* name = dialog->form()->line(QStringLiteral("name"), tr("Name"), FieldNeed::Required);
    name->setText(code->nameDa);
    name->selectAll();
    QCheckBox* isSharingOnly = addSharingOnly(dialog, code->isOwn());
    if (isSharingOnly) {
        isSharingOnly->setChecked(code->extra == sharingOnly);
    }
    dialog->onSave([this, name, isSharingOnly, in = list(), code = *code]() -> Result<void> {
        const QString extra = isSharingOnly ? extraOf(isSharingOnly) : code.extra;
        CodeLists& lists = workspace().codeLists;
        const auto renamed =
            isSharingOnly ? lists.rename(in, code.id, name->text(), extra) : lists.rename(in, code.id, name->text());
        if (!renamed) {
            return renamed.error();
        }
        offerUndo(this,
                  extra == code.extra ? tr("It is called “%1” from now on.").arg(name->text().simplified())
                                      : tr("“%1” is changed.").arg(name->text().simplified()),
                  renamed);
        return {};
    });
    dialog->open();
}

void CodesSection::retire() {
    if (const auto code = current()) {
        offerUndo(this, tr("“%1” is not offered any more.").arg(code->nameDa),
                  workspace().codeLists.retire(list(), code->id, workspace().clock.today()));
    }
}

void CodesSection::takeUpAgain() {
    if (const auto code = current()) {
        offerUndo(this, tr("“%1” is offered again.").arg(code->nameDa), workspace().codeLists.takeUpAgain(list(), code->id));
    }
}

void CodesSection::retranslate() {
    card()->setTitle(tr("Lists to choose from"));
    form()->setLabel(QStringLiteral("codeList"), tr("List"));
    QList<Choice> lists;
    for (const QString& list : CodeLists::ownLists()) {
        lists.append({listName(list), list});
    }
    setChoices(m_list, lists);
    m_table->setAccessibleName(tr("Entries of the list"));
    m_table->setEmptyText(tr("The list is empty."));
    read();
}

} // namespace brobygger
