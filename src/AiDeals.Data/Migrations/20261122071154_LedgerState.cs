using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiDeals.Data.Migrations
{
    /// <inheritdoc />
    public partial class LedgerState : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ledger_state",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    stale = table.Column<bool>(type: "boolean", nullable: false),
                    seeds_loaded = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_state", x => x.id);
                    table.CheckConstraint("ck_ledger_state_id", "id = 1");
                });

            migrationBuilder.InsertData(
                table: "ledger_state",
                columns: new[] { "id", "seeds_loaded", "stale" },
                values: new object[] { 1, false, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ledger_state");
        }
    }
}
