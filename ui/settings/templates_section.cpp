// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templates_section.h"

#include "core/base/time/dates.h"
#include "core/documents/own_templates/template_file.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/settings/template_dialog.h"
#include "ui/settings/template_trial_dialog.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr int templateRowsShown = 10;
constexpr qint64 largestTemplateFile = 1'000'000;

QString templateKey(DocumentKind kind, OwnTemplateId id) { return QStringLiteral("%1/%2").arg(toCode(kind), id.toString()); }
} // namespace

TemplatesSection::TemplatesSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_rows(new RecordsOf<LetterTemplateRow>({}, this))
    , m_table(new RecordTable(QStringLiteral("templatesTable"), QString())) {
    form()->hide();
    m_table->setRecords(m_rows);
    m_table->setFittedToRows(templateRowsShown);
    card()->content()->addWidget(m_table);
    addCommands();
    connect(m_table, &RecordTable::currentRowChanged, this, &TemplatesSection::offerCommands);
    connect(m_table, &RecordTable::rowActivated, this, &TemplatesSection::showTrial);
    connect(&workspace().feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::OwnTemplate)) {
            read();
        }
    });
    retranslate();
}

void TemplatesSection::addCommands() {
    ActionCollection& actions = context().actions;
    m_trial = actions.add({QStringLiteral("templates.trial"),
                           [] { return tr("Trial letter…"); },
                           [] { return tr("The letter as it will look, to somebody who does not exist"); },
                           {},
                           IconName::Eye,
                           [this] { showTrial(); }});
    m_edit = actions.add({QStringLiteral("templates.edit"),
                          [] { return tr("Edit a copy…"); },
                          [] { return tr("Change the words of the letter; what is there stays as it is"); },
                          {},
                          IconName::Edit,
                          [this] { edit(); }});
    m_use = actions.add({QStringLiteral("templates.use"),
                         [] { return tr("Use"); },
                         [] { return tr("Letters of this kind are written from it"); },
                         {},
                         IconName::Check,
                         [this] { use(); }});
    m_save = actions.add({QStringLiteral("templates.export"),
                          [] { return tr("Save as file…"); },
                          [] { return tr("One .html file, for colleagues elsewhere"); },
                          {},
                          IconName::Export,
                          [this] { saveAsFile(); }});
    m_remove = actions.add({QStringLiteral("templates.remove"),
                            [] { return tr("Delete"); },
                            [] { return tr("Delete this version, if no letter was written from it"); },
                            {},
                            IconName::Trash,
                            [this] { remove(); }});
    QAction* import = actions.add({QStringLiteral("templates.import"),
                                   [] { return tr("Load from file…"); },
                                   [] { return tr("A template that was saved as an .html file"); },
                                   {},
                                   IconName::Import,
                                   [this] {
                                       context().ask.openFile(this, tr("Load a template"), tr("Templates (*.html)"),
                                                              [this](const QString& path) { load(path); });
                                   }});
    m_table->setCommands({m_trial, m_edit, m_use, m_save, m_remove});
    auto* row = new WrappingRow;
    row->addStretch();
    row->addWidget(buttonFor(m_remove, QStringLiteral("removeTemplateButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_save, QStringLiteral("exportTemplateButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(import, QStringLiteral("importTemplateButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_use, QStringLiteral("chooseTemplateButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_trial, QStringLiteral("trialTemplateButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_edit, QStringLiteral("editTemplateButton"), ButtonRole::Ordinary));
    card()->content()->addLayout(row);
}

QList<LetterTemplateRow> TemplatesSection::rows() const {
    const QList<OwnTemplate> own = workspace().ownTemplates.all();
    QList<LetterTemplateRow> rows;
    for (const DocumentKind kind : allDocumentKinds()) {
        const auto inUse = workspace().ownTemplates.inForceOn(kind, workspace().clock.today());
        LetterTemplateRow shipped;
        shipped.ownTemplate.kind = kind;
        shipped.isInUse = !inUse;
        rows.append(shipped);
        for (const OwnTemplate& one : own) {
            if (one.kind == kind) {
                rows.append({one, inUse && inUse->id == one.id});
            }
        }
    }
    return rows;
}

QList<Column<LetterTemplateRow>> TemplatesSection::columns() const {
    const auto nameOf = [](const LetterTemplateRow& row) {
        return row.isShipped() ? tr("the program's own") : row.ownTemplate.name;
    };
    const auto versionOf = [](const LetterTemplateRow& row) {
        return row.isShipped() ? QString() : QString::number(row.ownTemplate.version);
    };
    const auto stateOf = [](const LetterTemplateRow& row) {
        if (row.isInUse) {
            return tr("in use");
        }
        if (row.ownTemplate.isChosen) {
            return tr("used from %1").arg(formatDate(row.ownTemplate.validFrom));
        }
        return row.isShipped() || row.ownTemplate.seenOn.isValid() ? tr("not in use") : tr("trial letter not seen yet");
    };
    return {
        {.id = QStringLiteral("kind"),
         .title = tr("Letter"),
         .text = [](const LetterTemplateRow& row) { return documentKindLabel(row.ownTemplate.kind); }},
        {.id = QStringLiteral("name"),
         .title = tr("Template"),
         .text = nameOf,
         .cell =
             [nameOf](const LetterTemplateRow& row) {
                 return Cell{.text = nameOf(row), .role = row.isShipped() ? TextRole::Muted : TextRole::Body};
             }},
        {.id = QStringLiteral("version"), .title = tr("Version"), .text = versionOf, .width = 80},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = stateOf,
         .cell =
             [stateOf](const LetterTemplateRow& row) {
                 return row.isInUse ? Cell{.text = stateOf(row), .chip = Tone::Green, .icon = IconName::Check}
                                    : Cell{.text = stateOf(row), .role = TextRole::Muted};
             },
         .width = 200},
    };
}

void TemplatesSection::read() {
    m_rows->setSource(rowsOf<LetterTemplateRow>(
        rows(), [](const LetterTemplateRow& row) { return templateKey(row.ownTemplate.kind, row.ownTemplate.id); }));
    m_table->selectFirst();
    offerCommands();
}

void TemplatesSection::offerCommands() {
    const auto row = current();
    m_trial->setEnabled(row.has_value());
    m_edit->setEnabled(row.has_value());
    m_use->setEnabled(row && !row->isInUse && !row->ownTemplate.isChosen);
    m_save->setEnabled(row && !row->isShipped());
    m_remove->setEnabled(row && !row->isShipped());
}

void TemplatesSection::edit() {
    const auto row = current();
    if (!row) {
        return;
    }
    OwnTemplate start = row->isShipped() ? copyOfShipped(workspace(), row->ownTemplate.kind) : row->ownTemplate;
    start.validFrom = qMax(start.validFrom, workspace().clock.today());
    openTemplate(this, context(), start, [this](OwnTemplateId id) { goTo(id); });
}

void TemplatesSection::goTo(OwnTemplateId id) {
    if (const auto saved = workspace().ownTemplates.find(id)) {
        m_table->selectKey(templateKey(saved->kind, id));
        messages()->addNext(tr("Trial letter…"), [this] { showTrial(); });
    }
}

void TemplatesSection::showTrial() {
    const auto row = current();
    if (!row) {
        return;
    }
    const OwnTemplate& shown = row->ownTemplate;
    const QString text = row->isShipped() ? workspace().ownTemplates.shippedText(shown.kind) : shown.text;
    const Result<QString> html = workspace().ownTemplates.trial(shown.kind, text);
    const Result<void> seen = html && !row->isShipped() ? workspace().ownTemplates.noteSeen(shown.id) : Result<void>();
    if (!html || !seen) {
        return messages()->fail(html ? seen.error().message : html.error().message);
    }
    const QString title =
        row->isShipped()
            ? tr("%1, the program's own").arg(documentKindLabel(shown.kind))
            : tr("%1: %2, version %3").arg(documentKindLabel(shown.kind), shown.name, QString::number(shown.version));
    const bool canBeUsed = !row->isInUse && !shown.isChosen;
    (new TemplateTrialDialog(context(), title, *html, canBeUsed ? std::function<void()>([this] { use(); }) : nullptr, this))
        ->open();
}

void TemplatesSection::use() {
    const auto row = current();
    if (!row) {
        return;
    }
    const OwnTemplate& wanted = row->ownTemplate;
    if (row->isShipped()) {
        return offerUndo(this, tr("Letters of this kind are in the program's own words from now on."),
                         workspace().ownTemplates.useShipped(wanted.kind));
    }
    const bool isAhead = wanted.validFrom > workspace().clock.today();
    offerUndo(this,
              isAhead ? tr("“%1” is used from %2.").arg(wanted.name, formatDate(wanted.validFrom))
                      : tr("“%1” is used from now on.").arg(wanted.name),
              workspace().ownTemplates.choose(wanted.id));
}

void TemplatesSection::saveAsFile() {
    const auto row = current();
    if (!row || row->isShipped()) {
        return;
    }
    const QString proposed = QStringLiteral("%1-v%2.html").arg(toCode(row->ownTemplate.kind)).arg(row->ownTemplate.version);
    context().ask.saveFile(this, tr("Save the template"), proposed, tr("Templates (*.html)"),
                           [this, id = row->ownTemplate.id](const QString& path) {
                               if (const Result<void> saved = workspace().ownTemplates.exportTo(id, path); !saved) {
                                   messages()->fail(saved.error().message);
                               } else {
                                   messages()->tell(tr("The template is saved as a file. It holds nobody's name."));
                               }
                           });
}

void TemplatesSection::load(const QString& path) {
    if (const Result<void> may = workspace().mayBeRead(path); !may) {
        return messages()->fail(may.error().message);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestTemplateFile) {
        return messages()->fail(tr("The file cannot be read."));
    }
    const auto row = current();
    Result<OwnTemplate> read = templateFromFile(file.readAll(), row ? row->ownTemplate.kind : DocumentKind::CitizenLetter);
    if (!read) {
        return messages()->fail(read.error().message);
    }
    read->name = read->name.isEmpty() ? QFileInfo(path).completeBaseName() : read->name;
    read->validFrom = workspace().clock.today();
    const auto saved = workspace().ownTemplates.save(*read);
    if (!saved) {
        return openReadTemplate(this, context(), *read, [this](OwnTemplateId id) { goTo(id); });
    }
    offerUndo(this, tr("“%1” is loaded. Look at the trial letter, then it can be used.").arg(read->name), saved->undo);
    goTo(saved->id);
}

void TemplatesSection::remove() {
    if (const auto row = current(); row && !row->isShipped()) {
        offerUndo(this, tr("Version %1 of “%2” is deleted.").arg(row->ownTemplate.version).arg(row->ownTemplate.name),
                  workspace().ownTemplates.remove(row->ownTemplate.id));
    }
}

void TemplatesSection::retranslate() {
    card()->setTitle(tr("Letter templates"));
    m_table->setAccessibleName(card()->title());
    m_table->setEmptyText(tr("There are no letters."));
    m_rows->setColumns(columns());
    read();
}

} // namespace brobygger
