// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/settings/template_editor.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace brobygger {

namespace {
struct TemplateDialogWords {
    Q_DECLARE_TR_FUNCTIONS(TemplateDialog)
};

constexpr int textHeight = 340;
constexpr int dialogWidth = 1180;
constexpr int narrowestText = 320;

QPlainTextEdit* makeText(const QString& text) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QStringLiteral("textEdit"));
    edit->setTabChangesFocus(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setMinimumSize(narrowestText, textHeight);
    edit->setPlainText(text);
    return edit;
}

/// What stands in the form, as a version to save.
OwnTemplate typedTemplate(const OwnTemplate& start, const QLineEdit* name, const DateField* from, const QPlainTextEdit* text) {
    OwnTemplate typed = start;
    typed.id = {};
    typed.name = name->text();
    typed.validFrom = from->date().value_or(QDate());
    typed.text = text->toPlainText();
    return typed;
}

Result<void> saveTemplate(QWidget* page, Workspace& workspace, const OwnTemplate& typed, const TemplateSaved& saved) {
    const auto added = workspace.ownTemplates.save(typed);
    if (!added) {
        return added.error();
    }
    const auto version = workspace.ownTemplates.find(added->id);
    offerUndo(page,
              TemplateDialogWords::tr("Version %1 of “%2” is saved. Look at the trial letter, then it can be used.")
                  .arg(version ? version->version : 1)
                  .arg(typed.name.simplified()),
              added->undo);
    if (saved) {
        saved(added->id);
    }
    return {};
}

FormDialog* makeTemplateDialog(QWidget* page, PageContext& context, const OwnTemplate& start, const TemplateSaved& saved) {
    auto* dialog = new FormDialog(documentKindLabel(start.kind), TemplateDialogWords::tr("Save a new version"), page);
    dialog->setObjectName(QStringLiteral("templateDialog"));
    Form* form = dialog->form();
    QLineEdit* name = form->line(QStringLiteral("name"), TemplateDialogWords::tr("Name of the template"), FieldNeed::Required);
    name->setText(start.name);
    DateField* from = form->date(QStringLiteral("validFrom"), TemplateDialogWords::tr("Used from"), context.workspace.clock,
                                 FieldNeed::Required);
    from->setDate(start.validFrom);
    QPlainTextEdit* text = makeText(start.text);
    form->add(QStringLiteral("text"), TemplateDialogWords::tr("Text"), text, FieldNeed::Required);
    form->setHelp(QStringLiteral("text"),
                  TemplateDialogWords::tr("Fields stand in two braces. Before <!-- sender --> stands what the window shows."));
    auto* editor = new TemplateEditor(context, start.kind, text);
    form->add(QStringLiteral("preview"), TemplateDialogWords::tr("Trial letter"), editor->preview());
    form->addWide(editor);
    editor->look();
    dialog->onSave([page, &workspace = context.workspace, start, name, from, text, saved] {
        return saveTemplate(page, workspace, typedTemplate(start, name, from, text), saved);
    });
    dialog->resize(dialogWidth, dialog->height());
    return dialog;
}
} // namespace

OwnTemplate copyOfShipped(const Workspace& workspace, DocumentKind kind) {
    OwnTemplate copy;
    copy.kind = kind;
    copy.name = documentKindLabel(kind);
    copy.validFrom = workspace.clock.today();
    copy.text = workspace.ownTemplates.shippedText(kind);
    return copy;
}

void openTemplate(QWidget* page, PageContext& context, const OwnTemplate& start, const TemplateSaved& saved) {
    FormDialog* dialog = makeTemplateDialog(page, context, start, saved);
    const QString draft = QStringLiteral("own-template/%1/%2").arg(toCode(start.kind), start.id.toString());
    dialog->setDraft(draftKeeper(context.workspace, draft, CitizenId(),
                                 [page, &context, start, saved] { openTemplate(page, context, start, saved); }));
    dialog->open();
}

void openReadTemplate(QWidget* page, PageContext& context, const OwnTemplate& read, const TemplateSaved& saved) {
    FormDialog* dialog = makeTemplateDialog(page, context, read, saved);
    dialog->open();
    dialog->messages()->warn(TemplateDialogWords::tr("The template in the file has mistakes. Put them right and save it."));
}

} // namespace brobygger
