// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/behaviour/view_memory.h"

#include "tests/support/ui/desk.h"
#include "ui/kit/dialogs/dialog_ask.h"
#include "ui/kit/dialogs/dialog_fit.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/main_window.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <memory>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct Town {
    QString name;
    QString code;
};

/// A table of towns, as a page would make it anew each time it is opened.
std::unique_ptr<RecordTable> towns() {
    auto table = std::make_unique<RecordTable>(QStringLiteral("townsTable"), QStringLiteral("Towns"));
    auto* records = new RecordsOf<Town>({{.id = QStringLiteral("name"),
                                          .title = QStringLiteral("Name"),
                                          .text = [](const Town& town) { return town.name; },
                                          .sortKey = QStringLiteral("name")},
                                         {.id = QStringLiteral("code"),
                                          .title = QStringLiteral("Code"),
                                          .text = [](const Town& town) { return town.code; },
                                          .width = 100}},
                                        table.get());
    records->setSource(
        rowsOf<Town>({{QStringLiteral("Allingåbro"), QStringLiteral("8961")}}, [](const Town& town) { return town.code; }));
    table->setRecords(records);
    table->resize(600, 300);
    return table;
}

QApplication& application() { return *qobject_cast<QApplication*>(QCoreApplication::instance()); }
} // namespace

TEST_CASE("A table keeps the widths and the order somebody gave it, also tomorrow") {
    QTemporaryDir folder;
    QSettings memory(folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat);
    {
        const ViewMemory views(application(), memory);
        const auto table = towns();
        table->show();
        QApplication::processEvents();
        REQUIRE(table->columnWidth(1) == 100);
        table->horizontalHeader()->resizeSection(1, 222);
        Q_EMIT table->horizontalHeader()->sectionClicked(0);
        Q_EMIT table->horizontalHeader()->sectionClicked(0);
    }
    const ViewMemory views(application(), memory);
    const auto table = towns();
    table->show();
    QApplication::processEvents();
    CHECK(table->columnWidth(1) == 222);
    CHECK(table->records()->sortOrder().key == QStringLiteral("name"));
    CHECK(table->records()->sortOrder().order == Qt::DescendingOrder);
    table->resize(700, 300);
    QApplication::processEvents();
    CHECK(table->columnWidth(1) == 222);
}

TEST_CASE("A remembered column that is gone, or nonsense in the memory, changes nothing") {
    const auto table = towns();
    table->arrange(QStringLiteral("gone 300;code up;name sideways;;code -4"));
    table->show();
    QApplication::processEvents();
    CHECK(table->columnWidth(1) == 100);
    CHECK(table->records()->sortOrder().key.isEmpty());
}

TEST_CASE("The memory of how things look holds nothing of what is in a file") {
    QTemporaryDir folder;
    QSettings memory(folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat);
    const ViewMemory views(application(), memory);
    const auto table = towns();
    table->show();
    QApplication::processEvents();
    table->horizontalHeader()->resizeSection(1, 150);
    memory.sync();
    QFile file(memory.fileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(QString::fromUtf8(file.readAll()).contains(QStringLiteral("Alling")));
}

TEST_CASE("The window fits the screen, stands where it stood, and comes back from a screen that is gone") {
    QTemporaryDir folder;
    QSettings memory(folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat);
    ViewMemory views(application(), memory);
    const QRect room = application().primaryScreen()->availableGeometry();
    {
        MainWindow window;
        views.place(window);
        CHECK(window.width() <= room.width());
        CHECK(window.height() <= room.height() - 30);
        window.setGeometry(40, 50, 700, 500);
        window.show();
        views.remember(window);
    }
    {
        MainWindow window;
        views.place(window);
        CHECK(window.size() == QSize(700, 500));
    }
    MainWindow far;
    far.setGeometry(9000, 9000, 700, 500);
    views.remember(far);
    MainWindow back;
    views.place(back);
    CHECK(room.intersects(back.geometry()));
}

TEST_CASE("A dialog larger than the screen opens inside it, and its buttons stay in sight") {
    const DialogFit fit(application());
    const QRect room = application().primaryScreen()->availableGeometry();
    auto* dialog = new FormDialog(QStringLiteral("A long form"), QStringLiteral("Save"), nullptr);
    for (int i = 0; i < 40; ++i) {
        dialog->form()->line(QStringLiteral("field%1").arg(i), QStringLiteral("Field"));
    }
    dialog->show();
    QApplication::processEvents();
    CHECK(dialog->width() <= room.width());
    CHECK(dialog->height() <= room.height());
    auto* save = named<QPushButton>(*dialog, "saveButton");
    CHECK(dialog->rect().contains(save->mapTo(dialog, save->rect().bottomRight())));
    dialog->resize(480, 320);
    QApplication::processEvents();
    CHECK(dialog->height() == 320);
    CHECK(dialog->rect().contains(save->mapTo(dialog, save->rect().bottomRight())));
    delete dialog;
}

TEST_CASE("What the star of a form means is seen whole, however far the fields have been scrolled") {
    const DialogFit fit(application());
    auto* dialog = new FormDialog(QStringLiteral("A long form"), QStringLiteral("Save"), nullptr);
    for (int i = 0; i < 40; ++i) {
        dialog->form()->line(QStringLiteral("field%1").arg(i), QStringLiteral("Field"), FieldNeed::Required);
    }
    dialog->show();
    QApplication::processEvents();
    const QLabel* legend = nullptr;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        legend = label->text().startsWith(QStringLiteral("* ")) ? label : legend;
    }
    REQUIRE(legend);
    CHECK(legend->isVisible());
    CHECK_FALSE(dialog->form()->isAncestorOf(legend)); // which scrolls
    CHECK(legend->height() >= legend->sizeHint().height());
    CHECK(dialog->rect().contains(QRect(legend->mapTo(dialog, QPoint()), legend->size())));
    delete dialog;
}

TEST_CASE("A dialog opens in the middle of its window, as high as its fields need") {
    const DialogFit fit(application());
    QWidget window;
    window.setGeometry(100, 60, 600, 500);
    window.show();
    auto* dialog = new FormDialog(QStringLiteral("A short form"), QStringLiteral("Save"), &window, 1);
    dialog->form()->line(QStringLiteral("field"), QStringLiteral("Field"));
    dialog->open();
    QApplication::processEvents();
    CHECK((dialog->geometry().center() - window.geometry().center()).manhattanLength() <= 2);
    CHECK(dialog->height() < 260);
    auto* field = named<QLineEdit>(*dialog, "fieldEdit");
    CHECK(dialog->rect().contains(field->mapTo(dialog, field->rect().bottomRight())));
}

TEST_CASE("Larger text makes words, fields and rows larger at once") {
    Appearance appearance(application());
    appearance.setTheme(ThemeChoice::Light);
    QWidget window;
    QLabel* label = makeLabel(QStringLiteral("Words"), TextRole::CardTitle, &window);
    QPushButton* button = makeButton(QStringLiteral("button"), QStringLiteral("Press"), ButtonRole::Ordinary, &window);
    const auto table = towns();
    table->show();
    window.show();
    QApplication::processEvents();
    const int height = button->sizeHint().height();
    appearance.setTextSize(150);
    QApplication::processEvents();
    CHECK(label->font().pixelSize() == 21);
    CHECK(textFont(TextRole::Body).pixelSize() == 20);
    CHECK(button->sizeHint().height() >= height + 14);
    CHECK(table->rowHeight(0) == 60);
    appearance.setTextSize(9000);
    CHECK(appearance.textSize() == largestTextSize);
    appearance.setTextSize(usualTextSize);
    QApplication::processEvents();
    CHECK(label->font().pixelSize() == 14);
    CHECK(table->rowHeight(0) == 40);
}

TEST_CASE("A file is proposed in the documents folder, under a name every disk takes") {
    DialogAsk ask;
    QWidget window;
    ask.saveFile(&window, QStringLiteral("Save"), QStringLiteral("Indkaldelse 10/11: ny.pdf"), QStringLiteral("PDF (*.pdf)"),
                 [](const QString&) {});
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString usual = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    CHECK(dialog->directory().absolutePath() == QDir(usual).absolutePath());
    REQUIRE(dialog->selectedFiles().size() == 1);
    CHECK(QFileInfo(dialog->selectedFiles().first()).fileName() == QStringLiteral("Indkaldelse 10-11- ny.pdf"));
    dialog->close();
}
